"""The views of a comparison: each report is a function from a `Comparison` to text."""
