"""Scores of one outcome against its gold, by means other than those of the gate.

A score is a `Count` (so many of so many, for precision, recall and shares) or a plain number.
"""
