package vn.vanho.policycomm.dissemination;

import java.util.List;
import vn.vanho.policycomm.channels.Channel;

/** The channels beside the portal that were chosen for a draft. */
public interface SpreadChannels {

    /** In their order; empty before the draft is being spread and after. */
    List<Channel> of(String businessKey);
}
