"""Planning an engagement step by step, and the plan that can be changed later."""
