package vn.vanho.policycomm.consultation;

/**
 * What the owner unit answers to a group.
 *
 * @param kind accept, accept partly, explain
 * @param text the wording of the table's fourth column
 */
public record Answer(AnswerKind kind, String text) {}
