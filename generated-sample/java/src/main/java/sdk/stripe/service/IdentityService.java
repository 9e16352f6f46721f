package sdk.stripe.service;

import sdk.stripe.core.base.ApiCaller;

/** Operations under <code>identity</code>. */
public final class IdentityService {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public IdentityService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>identity/verification_reports</code>. */
    public IdentityVerificationReportsService verificationReports() {
        return new IdentityVerificationReportsService(caller);
    }

    /** Operations under <code>identity/verification_sessions</code>. */
    public IdentityVerificationSessionsService verificationSessions() {
        return new IdentityVerificationSessionsService(caller);
    }
}
