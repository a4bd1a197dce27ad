"""What visitors send and what providers deliver, bytes in and bytes out (call it in threads)."""
