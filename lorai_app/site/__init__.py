"""The built site: made once, served at any address."""
