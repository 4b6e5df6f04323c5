"""What a person does with the register: one function each."""
