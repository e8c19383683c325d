"""The rule book and the linter."""
