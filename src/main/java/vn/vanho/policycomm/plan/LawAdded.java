package vn.vanho.policycomm.plan;

/**
 * An amendment of the plan of a year under way added a draft law; told within the same transaction.
 *
 * @param subject slug of the title
 * @param addedBy the account
 */
public record LawAdded(int planYear, String subject, String title, String addedBy) {}
