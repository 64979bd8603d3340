"""The run-time part of a generated client, the same file for file in every one."""

__version__ = "0.1.0"
