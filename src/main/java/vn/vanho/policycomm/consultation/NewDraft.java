package vn.vanho.policycomm.consultation;

/**
 * A draft as its directive announces it.
 *
 * @param businessKey year/item/subject of the instance that communicates it
 * @param planYear the plan's year
 * @param subject the slug of the title
 * @param documentType a code of the consultation-window table
 * @param issuer who will pass the document
 * @param draftingAgency cơ quan chủ trì soạn thảo
 */
public record NewDraft(
        String businessKey,
        int planYear,
        String subject,
        String title,
        String documentType,
        String issuer,
        String draftingAgency,
        Directive directive) {}
