"""Reading documents: a name in, a `Document` out, or the diagnostics that say why not.

`reading.read("spec/cyclr.yaml", report)` gives the values, the text, and the way from a pointer to line and column.
"""
