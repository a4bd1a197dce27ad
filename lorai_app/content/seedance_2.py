"""Seedance 2.0: what it is, that it is not open yet, and how to be told when it is."""

from lorai_app.content.faq import Question
from lorai_app.content.model_page import ModelPage
from lorai_app.content.page import Fact, Page, Section
from lorai_app.domain.catalog import CATALOG, Model

SOON = "Soon"
INVITATION = "Be told when it opens"
PROMISE = "One e-mail, when it opens. None before, none after."
JOINED = "You are on the list. There will be one e-mail, when it opens."
BUTTON = "Tell me"
FIELD = "E-mail address"
WITHOUT_SCRIPTS = "This form needs JavaScript. Without it, write to <contact>."


def page(model: Model = CATALOG["seedance-2"]) -> ModelPage:
    return ModelPage(
        page=Page(
            title="Seedance 2.0 by ByteDance, soon on LoraAI beside GPT Image 2",
            description="Seedance 2.0 is ByteDance’s video model: 2K, native audio, lip sync in more than "
            "eight languages, from text, images, video and sound. On LoraAI it opens soon; be told by "
            "e-mail.",
            headline="Seedance 2.0",
            lead=f"{model.maker}’s video model: moving pictures in 2K with their own sound, from words, "
            "images, video and audio. It is not open here yet.",
            card="seedance-2",
        ),
        model=model.id,
        badges=("2K video", "Native audio", "Lip sync in 8+ languages"),
        sheet="What is known",
        facts=(
            Fact("Made by", model.maker),
            Fact("Makes", "video, up to 2K"),
            Fact("Sound", "native audio, made together with the picture"),
            Fact("Speech", "lip sync in more than eight languages"),
            Fact("Takes", "text, images, video and sound"),
            Fact("On LoraAI", "soon. There is no date and no price yet"),
        ),
        sections=(
            Section(
                "until-then",
                "Until then",
                points=(
                    "Draw the storyboard: one frame in 21:9, the next with the same people, with "
                    "[GPT Image 2](/models/gpt-image-2).",
                    "Settle the look: ask for four stills of the first shot and choose one.",
                    "Keep the character: one good portrait is the reference for everything that moves later.",
                ),
            ),
        ),
        questions=(
            Question(
                "when",
                "When does it open?",
                ("When it works here as well as the images do. There is no date yet.",),
            ),
            Question(
                "video-price",
                "What will it cost?",
                ("It is not decided. Images go on as they are: [prices](/pricing).",),
            ),
            Question(
                "my-address",
                "What happens to my address?",
                (
                    "It is kept with the day and the words you agreed to, for that one e-mail alone, and "
                    "not connected to your images. To have it deleted, write to <contact>. "
                    "[Privacy](/privacy)",
                ),
            ),
        ),
    )
