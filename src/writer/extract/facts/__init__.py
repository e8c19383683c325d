"""Reads by code, clause by clause, what was said and whose it is."""
