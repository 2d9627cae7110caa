/** A whole year of the plan, lived day by day by everybody who has a part in it. */
package vn.vanho.policycomm.scenarios.year;
