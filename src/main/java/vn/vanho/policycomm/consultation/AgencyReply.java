package vn.vanho.policycomm.consultation;

import java.time.LocalDate;

/**
 * What the drafting agency replied to a group of comments.
 *
 * @param answer accept, accept partly, explain, with the wording of its letter
 * @param letterNumber number and symbol of that letter
 * @param letterDate the day it was signed
 */
public record AgencyReply(String groupId, Answer answer, String letterNumber, LocalDate letterDate) {}
