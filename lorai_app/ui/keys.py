"""The keyboard's part: what opens the sheet of keys (`assets/keys.js`)."""

import reflex as rx


def keys_button() -> rx.Component:
    return rx.el.button(
        "Keys",
        rx.el.kbd("?", aria_hidden="true"),
        type="button",
        class_name="keys-button",
        aria_haspopup="dialog",
        custom_attrs={"data-keys": ""},
    )
