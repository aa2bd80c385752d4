-- Whoever signs in is told of the mandates that are offered to their address.
create index mandate_by_address on mandate (address);
