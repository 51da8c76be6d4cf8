"""How it is printed: a dossier in, PDF bytes out."""
