package vn.vanho.policycomm.portal;

import java.util.List;

/**
 * A page of the list of drafts.
 *
 * @param page from 1
 * @param pages at least 1
 */
record DraftList(List<DraftView> drafts, int page, int pages) {

    public List<DraftView> open() {
        return drafts.stream().filter(DraftView::isOpen).toList();
    }

    public List<DraftView> others() {
        return drafts.stream().filter(draft -> !draft.isOpen()).toList();
    }
}
