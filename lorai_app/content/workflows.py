"""Real things to do, each with a prompt that a click puts into the form and never runs."""

from dataclasses import dataclass

TITLE = "Five jobs to start with"
LEAD = (
    "Each of these goes into the form as it stands. Put your own words where the brackets are, add the "
    "photos it asks for, and press Generate when you like it."
)


@dataclass(frozen=True)
class Workflow:
    """`photos` is how many the prompt speaks of; `advice` is what to do next."""

    title: str
    words: str
    prompt: str
    ratio: str
    photos: int
    advice: str


WORKFLOWS = (
    Workflow(
        "Brand visuals from a long brief",
        "Audience, mood, scene, palette, what must not appear: the whole brief goes in, in the order in "
        "which you would tell it to a photographer.",
        "Key visual for [your brand], [a coffee roastery in an old tram depot]. Audience: people who drink "
        "their first cup standing up. Mood: early, calm, a little stubborn, never cute. Scene: one paper "
        "bag on a worn steel counter, a steaming cup beside it, tall depot windows behind, first sun from "
        "the left. Palette: warm white, tram green, one touch of signal red. No lettering; keep the upper "
        "third quiet for a headline. Visible grain, as if printed in three inks on uncoated paper. Not in "
        "the picture: people, hands, logos.",
        "4:5",
        0,
        "Ask for four, keep one, and change a single line of the brief for the next four.",
    ),
    Workflow(
        "A campaign from three photos",
        "One photo says what, one says in which light, one says in which colours.",
        "Take the product from @1 and keep its shape, label and proportions exactly. Light it as in @2: "
        "same direction, same softness, same time of day. Use only the colours of @3. Stand it on a plain "
        "plinth, seen slightly from below, with wide empty space on the right for a line of text. A calm "
        "campaign still, nothing else in the frame.",
        "16:9",
        3,
        "Add the photos in this order: product, light, palette.",
    ),
    Workflow(
        "Storyboards in many frames",
        "The same shot as cinema strip, slide and phone story, before anybody rents a camera.",
        "Storyboard, frame 1 of 6: [a night nurse leaves the hospital at dawn and finds her bicycle under "
        "snow]. Wide establishing shot, camera at eye height, she is small at the left edge. Pencil and "
        "grey wash, clear silhouettes, no lettering. The same woman, coat and bicycle in every frame.",
        "21:9",
        0,
        "Then the next frame of the story, or the same one in 9:16 for the phone cut.",
    ),
    Workflow(
        "One character, twenty pictures",
        "A face, a coat and a way of standing that stay the same from the first page to the last.",
        "@1 is the character: the same face, the same hair, the same [yellow raincoat]. Picture 1 of 20: "
        "she [feeds gulls on a pier in the rain], whole figure, three-quarter view. Flat gouache on rough "
        "paper, the palette of @1. Keep age, proportions and clothes; change only the pose, the place and "
        "the light.",
        "3:4",
        1,
        "Use the best result as @1 for all the others.",
    ),
    Workflow(
        "Product photography",
        "The thing as it is, on a clean ground, in light that a shop can use.",
        "Studio photograph of the object in @1, with nothing about it changed. Seamless [warm grey] paper, "
        "soft key light from the upper left, a white card on the right, one short soft shadow. Straight "
        "on, everything in focus, true colours, the same margin on all sides.",
        "1:1",
        1,
        "The same words with @1 from behind and from above give the set.",
    ),
)
