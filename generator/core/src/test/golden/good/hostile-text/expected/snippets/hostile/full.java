import sdk.hostilestaru0022xlessthanscriptgreater.HostileStarU0022XLessThanScriptGreaterClient;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveParams;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveResponse;

final class HostileFull {
    private HostileFull() {}

    public static void main(String[] args) {
        HostileStarU0022XLessThanScriptGreaterClient hostileStarU0022xLessThanScriptGreater =
                HostileStarU0022XLessThanScriptGreaterClient.fromEnv();
        ABRetrieveResponse abRetrieveResponse =
                hostileStarU0022xLessThanScriptGreater.aB().retrieve("'$(rm -rf /)'\n\\", params -> params
                        .q(ABRetrieveParams.Q.STAR));
        System.out.println(abRetrieveResponse);
    }
}
