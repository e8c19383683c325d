"""Asks a model for what code left open, and checks what it answers."""
