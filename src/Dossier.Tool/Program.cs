using System.Text;
using Dossier.Tool;
using Dossier.Tool.Reporting;

// Names and places are in many scripts; the console of Windows would replace them.
try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // There is no console.
}

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024);
output.AutoFlush = !Console.IsOutputRedirected;
Console.SetOut(output);
try
{
    int code = Application.Run(args, new Host { Output = output, Screen = Screen.OfConsole(), Errors = Screen.OfErrors() });
    output.Flush();
    return code;
}
catch (IOException exception)
{
    // Nobody reads on, as after `dossier check | head`, or the disk is full.
    try
    {
        Console.Error.WriteLine(exception.Message);
    }
    catch (IOException)
    {
        return ExitCodes.WrongUse;
    }

    return ExitCodes.WrongUse;
}
