# Made by clientwright. Change the document or the configuration, then regenerate.

"""The resources of the API, one module each; a client loads the ones it is asked for."""
