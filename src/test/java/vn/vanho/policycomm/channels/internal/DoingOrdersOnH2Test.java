package vn.vanho.policycomm.channels.internal;

import vn.vanho.policycomm.support.OnH2;

@OnH2
class DoingOrdersOnH2Test extends DoingOrders {}
