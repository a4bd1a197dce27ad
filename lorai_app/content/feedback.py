"""The words of the one question, and of what others said to it."""

QUESTION = "How did these come out?"
STARS = ("1 star: of no use", "2 stars", "3 stars: usable", "4 stars", "5 stars: just right")
NOT_NOW = "Not now"
WORDS = "In a sentence, if you like"
MAY_SHOW = "It may be shown on this site, without the images, once the operator has read it."
NAME = "Name to show under it"
NAME_IF_EMPTY = "Without a name it is signed “A visitor”."
SEND = "Send"
THANKS = "Thank you. It is with the operator now; nothing else is asked today."

STORIES = "What people made of it"
STORIES_LEAD = "Said by visitors of this site after a batch, and shown because they allowed it."
A_VISITOR = "A visitor"
