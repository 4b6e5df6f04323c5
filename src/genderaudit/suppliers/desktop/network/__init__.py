"""What is read off the network, on the screen: each row opens its receipt and becomes a record in one step."""
