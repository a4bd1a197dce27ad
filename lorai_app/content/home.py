"""The words of the generator and of the frame, as data; what `/` says is in a module for each section."""

PLACEHOLDER = "A red fox resting in falling snow at dusk, wide and quiet, room for a title on the right."
BLANK = "Your prints appear here, each as soon as it is ready."
