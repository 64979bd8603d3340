# Made by clientwright. Change the document or the configuration, then regenerate.
