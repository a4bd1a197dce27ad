"""Programs that make what the repository keeps: drawings and pictures."""
