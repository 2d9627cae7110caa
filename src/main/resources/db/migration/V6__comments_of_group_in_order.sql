-- The consolidated table reads a group's comments page by page, in the order in which they came in.
create index public_comment_of_group_in_order on public_comment (group_id, received_at, id);
