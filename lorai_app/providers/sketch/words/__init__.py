"""What the words of a prompt stand for, as tables of phrases."""
