"""Fuzzing: documents that are broken by chance, over the loader, the parser, naming and rendering."""
