"""Providers that aren't: real HTTP servers on this machine, with outcomes scripted by words in the prompt."""
