"""Measurements; what they find depends on the machine, so that they are no tests."""
