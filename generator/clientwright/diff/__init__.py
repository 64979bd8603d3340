"""What a change of a document does: on the wire, and to the callers of the generated client."""
