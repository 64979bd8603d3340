"""The corpus run: many public documents, a client for each, and the proof that it is sound."""
