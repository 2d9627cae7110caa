package vn.vanho.policycomm.plan;

import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;

/**
 * For one item of a year another unit takes the steps that its process gives to a role; told within the same transaction.
 *
 * @param caseKey business key of the item's case, e.g. {@code 2024/II.1a}
 */
public record LeadHandedOver(String caseKey, Role role, Unit unit) {}
