package vn.vanho.policycomm.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which a department of the province asks for a draft to be communicated (plan, II.3a).
 *
 * @param number number and symbol as printed, e.g. {@code 512/STP-PBGDPL}
 * @param date the day it was signed
 * @param sender who signed, e.g. {@code Sở Tư pháp}
 * @param replyBy the last day for the district's answer, if it sets one
 */
public record Directive(
        String number,
        LocalDate date,
        String sender,
        @Nullable LocalDate replyBy) {}
