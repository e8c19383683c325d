"""Two drafters of one message: the built-in composer, and a language model."""
