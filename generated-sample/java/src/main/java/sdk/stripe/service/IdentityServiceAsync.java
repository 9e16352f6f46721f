package sdk.stripe.service;

import sdk.stripe.core.base.ApiCaller;

/** Operations under <code>identity</code>, without waiting for the responses. */
public final class IdentityServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public IdentityServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>identity/verification_reports</code>, without waiting for the responses. */
    public IdentityVerificationReportsServiceAsync verificationReports() {
        return new IdentityVerificationReportsServiceAsync(caller);
    }

    /** Operations under <code>identity/verification_sessions</code>, without waiting for the responses. */
    public IdentityVerificationSessionsServiceAsync verificationSessions() {
        return new IdentityVerificationSessionsServiceAsync(caller);
    }
}
