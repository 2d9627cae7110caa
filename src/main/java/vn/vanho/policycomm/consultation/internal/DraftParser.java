package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import vn.vanho.policycomm.consultation.DraftFileRefused;
import vn.vanho.policycomm.consultation.Section;

/** Reads the file of a draft into its sections, in reading order. */
interface DraftParser {

    /** @throws DraftFileRefused with a Vietnamese sentence when the file cannot become a draft */
    List<Section> parse(byte[] file, String fileName);
}
