package vn.vanho.policycomm.consultation;

/** What a unit answers to a group of comments: tiếp thu, tiếp thu một phần, giải trình. */
public enum AnswerKind {
    ACCEPT,
    ACCEPT_PARTLY,
    EXPLAIN
}
