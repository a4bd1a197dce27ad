"""The words of the home page, as data."""

TITLE = "GPT Image 2: four finished images from one prompt | LoraAI"
DESCRIPTION = (
    "Turn a prompt and up to four photos into one to four images with GPT Image 2. "
    "2 credits per delivered image, 13 aspect ratios, free to try without an account."
)
HEADLINE = "Say it. Get four prints of it."
LEAD = (
    "GPT Image 2 turns a whole brief and up to four photos into finished images. "
    "You pay for the ones you get."
)
BADGES = ("2 credits per image", "Up to 4 references", "13 ratios")
PLACEHOLDER = "A red fox resting in falling snow at dusk, wide and quiet, room for a title on the right."
BLANK = "Your prints appear here, each as soon as it is ready."
ANNOUNCEMENT = ("Seedance 2.0", "by ByteDance, coming: 2K video with sound")
FOOTER = (
    "LoraAI serves GPT Image 2, OpenAI's image model.",
    "You keep your rights to what you make.",
)
