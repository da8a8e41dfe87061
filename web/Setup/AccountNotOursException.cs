namespace AreaSend.Web.Setup;

/// <summary>The sign-in provider knows the person, but the account carries no id, name or kind that we can use.</summary>
public sealed class AccountNotOursException : Exception
{
    public AccountNotOursException(string message)
        : base(message)
    {
    }

    public AccountNotOursException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AccountNotOursException()
    {
    }
}
