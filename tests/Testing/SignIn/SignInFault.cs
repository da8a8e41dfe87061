namespace AreaSend.Testing.SignIn;

/// <summary>What a dishonest or broken sign-in provider does; a product that lets any of them in is broken.</summary>
public enum SignInFault
{
    /// <summary>Honest.</summary>
    None,

    /// <summary>Answers for another sign-in than the one asked for.</summary>
    WrongNonce,

    /// <summary>Speaks as another provider.</summary>
    WrongIssuer,

    /// <summary>Speaks to another service.</summary>
    WrongAudience,

    /// <summary>Ended an hour ago.</summary>
    Expired,

    /// <summary>Signed with a key that is not published.</summary>
    ForgedSignature,

    /// <summary>Not signed at all.</summary>
    WithoutSignature,
}
