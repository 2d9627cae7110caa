package vn.vanho.policycomm.dissemination.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.ChannelAdapter;
import vn.vanho.policycomm.dissemination.PostOrder;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** Shows the draft with its approved six blocks on our own portal (II.3b). */
@Component
class PortalAdapter implements ChannelAdapter {

    private final Publications publications;
    private final String baseUrl;

    PortalAdapter(Publications publications, @Value("${policycomm.base-url}") String baseUrl) {
        this.publications = publications;
        this.baseUrl = baseUrl;
    }

    @Override
    public String channel() {
        return PublicationTable.PORTAL;
    }

    @Override
    public String post(PostOrder order) {
        return baseUrl + publications.publishOnPortal(order.draftId(), blocks(order));
    }

    private static SixBlocks blocks(PostOrder order) {
        return new SixBlocks(
                order.text("blockNecessity"),
                order.text("blockPurpose"),
                order.text("blockScope"),
                order.text("blockContent"),
                order.text("blockChanges"),
                order.text("blockOther"));
    }
}
