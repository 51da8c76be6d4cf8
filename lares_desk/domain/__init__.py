"""What is true of a trek: frozen values and pure rules, the standard library only."""
