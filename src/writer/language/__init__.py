"""English as the program reads it: words, verb forms, numbers, names, pay wording."""
