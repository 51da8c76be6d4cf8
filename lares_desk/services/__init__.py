"""What a person does: one function a user action, one transaction each."""
