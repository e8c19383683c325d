"""Evaluation: sample notes with what is true of them, and how well the program does on them."""
